# Generated from schema/.
"""Request on behalf of config."""

from sailpoint.v3.models import RequestOnBehalfOfConfig

__all__ = ["RequestOnBehalfOfConfig"]
