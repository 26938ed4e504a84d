# Generated from schema/.
"""Configuration response."""

from sailpoint.v2025.models import ConfigurationResponse

__all__ = ["ConfigurationResponse"]
