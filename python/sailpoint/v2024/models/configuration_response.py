# Generated from schema/.
"""Configuration response."""

from sailpoint.v2024.models import ConfigurationResponse

__all__ = ["ConfigurationResponse"]
