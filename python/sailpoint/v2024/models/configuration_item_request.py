# Generated from schema/.
"""Configuration item request."""

from sailpoint.v2024.models import ConfigurationItemRequest

__all__ = ["ConfigurationItemRequest"]
