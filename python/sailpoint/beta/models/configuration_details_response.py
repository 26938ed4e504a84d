# Generated from schema/.
"""Configuration details response."""

from sailpoint.beta.models import ConfigurationDetailsResponse

__all__ = ["ConfigurationDetailsResponse"]
