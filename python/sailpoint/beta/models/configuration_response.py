# Generated from schema/.
"""Configuration response."""

from sailpoint.beta.models import ConfigurationResponse

__all__ = ["ConfigurationResponse"]
