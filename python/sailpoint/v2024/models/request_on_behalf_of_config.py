# Generated from schema/.
"""Request on behalf of config."""

from sailpoint.v2024.models import RequestOnBehalfOfConfig

__all__ = ["RequestOnBehalfOfConfig"]
