// What is used of libxml2. Its own headers lie where a compiler does not look unless it is told to.
#pragma once

typedef struct _xmlTextReader *xmlTextReaderPtr;

enum {
  XML_READER_TYPE_ELEMENT = 1,
  XML_READER_TYPE_TEXT = 3,
  XML_READER_TYPE_CDATA = 4,
  XML_READER_TYPE_ENTITY_REFERENCE = 5,
  XML_READER_TYPE_DOCUMENT_TYPE = 10,
  XML_READER_TYPE_WHITESPACE = 13,
  XML_READER_TYPE_SIGNIFICANT_WHITESPACE = 14,
  XML_READER_TYPE_END_ELEMENT = 15,
};

enum {
  XML_PARSE_NOERROR = 1 << 5,
  XML_PARSE_NOWARNING = 1 << 6,
  XML_PARSE_NONET = 1 << 11,
};

extern xmlTextReaderPtr xmlReaderForMemory(const char *buffer, int size, const char *url,
                                           const char *encoding, int options);
extern void xmlFreeTextReader(xmlTextReaderPtr reader);
extern int xmlTextReaderRead(xmlTextReaderPtr reader);
extern int xmlTextReaderNodeType(xmlTextReaderPtr reader);
extern int xmlTextReaderIsEmptyElement(xmlTextReaderPtr reader);
extern const unsigned char *xmlTextReaderConstLocalName(xmlTextReaderPtr reader);
extern const unsigned char *xmlTextReaderConstValue(xmlTextReaderPtr reader);
extern int xmlTextReaderMoveToFirstAttribute(xmlTextReaderPtr reader);
extern int xmlTextReaderMoveToNextAttribute(xmlTextReaderPtr reader);
extern int xmlTextReaderMoveToElement(xmlTextReaderPtr reader);
