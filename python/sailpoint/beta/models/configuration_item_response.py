# Generated from schema/.
"""Configuration item response."""

from sailpoint.beta.models import ConfigurationItemResponse

__all__ = ["ConfigurationItemResponse"]
