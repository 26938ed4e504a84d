# Generated from schema/.
"""Error message."""

from sailpoint.v2024.models import ErrorMessage

__all__ = ["ErrorMessage"]
