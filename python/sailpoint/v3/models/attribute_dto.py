# Generated from schema/.
"""Attribute DTO."""

from sailpoint.v3.models import AttributeDTO

__all__ = ["AttributeDTO"]
