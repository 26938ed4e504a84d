# Generated from schema/.
"""Configuration item response."""

from sailpoint.v2024.models import ConfigurationItemResponse

__all__ = ["ConfigurationItemResponse"]
