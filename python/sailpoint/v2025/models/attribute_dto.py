# Generated from schema/.
"""Attribute DTO."""

from sailpoint.v2025.models import AttributeDTO

__all__ = ["AttributeDTO"]
