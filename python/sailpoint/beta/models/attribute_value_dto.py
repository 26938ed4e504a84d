# Generated from schema/.
"""Attribute value DTO."""

from sailpoint.beta.models import AttributeValueDTO

__all__ = ["AttributeValueDTO"]
