# Generated from schema/.
"""Request on behalf of config."""

from sailpoint.beta.models import RequestOnBehalfOfConfig

__all__ = ["RequestOnBehalfOfConfig"]
