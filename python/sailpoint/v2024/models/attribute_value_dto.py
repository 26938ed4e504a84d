# Generated from schema/.
"""Attribute value DTO."""

from sailpoint.v2024.models import AttributeValueDTO

__all__ = ["AttributeValueDTO"]
