# Generated from schema/.
"""Error message dto1."""

from sailpoint.v2025.models import ErrorMessageDto1

__all__ = ["ErrorMessageDto1"]
