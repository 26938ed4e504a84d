# Generated from schema/.
"""Configuration item request."""

from sailpoint.beta.models import ConfigurationItemRequest

__all__ = ["ConfigurationItemRequest"]
