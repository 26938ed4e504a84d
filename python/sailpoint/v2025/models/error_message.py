# Generated from schema/.
"""Error message."""

from sailpoint.v2025.models import ErrorMessage

__all__ = ["ErrorMessage"]
