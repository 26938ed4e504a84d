# Generated from schema/.
"""Attribute DTO."""

from sailpoint.beta.models import AttributeDTO

__all__ = ["AttributeDTO"]
