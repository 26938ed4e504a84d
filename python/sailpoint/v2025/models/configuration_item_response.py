# Generated from schema/.
"""Configuration item response."""

from sailpoint.v2025.models import ConfigurationItemResponse

__all__ = ["ConfigurationItemResponse"]
