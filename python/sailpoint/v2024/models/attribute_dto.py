# Generated from schema/.
"""Attribute DTO."""

from sailpoint.v2024.models import AttributeDTO

__all__ = ["AttributeDTO"]
