# Generated from schema/.
"""Configuration details response."""

from sailpoint.v2024.models import ConfigurationDetailsResponse

__all__ = ["ConfigurationDetailsResponse"]
