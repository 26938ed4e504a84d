# Generated from schema/.
"""Configuration item request."""

from sailpoint.v2025.models import ConfigurationItemRequest

__all__ = ["ConfigurationItemRequest"]
