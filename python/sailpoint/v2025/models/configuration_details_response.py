# Generated from schema/.
"""Configuration details response."""

from sailpoint.v2025.models import ConfigurationDetailsResponse

__all__ = ["ConfigurationDetailsResponse"]
