# Generated from schema/.
"""Attribute value DTO."""

from sailpoint.v3.models import AttributeValueDTO

__all__ = ["AttributeValueDTO"]
