# Generated from schema/.
"""Error message."""

from sailpoint.beta.models import ErrorMessage

__all__ = ["ErrorMessage"]
