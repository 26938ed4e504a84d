# Generated from schema/.
"""Config object."""

from sailpoint.beta.models import ConfigObject

__all__ = ["ConfigObject"]
