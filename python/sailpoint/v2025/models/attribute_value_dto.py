# Generated from schema/.
"""Attribute value DTO."""

from sailpoint.v2025.models import AttributeValueDTO

__all__ = ["AttributeValueDTO"]
