# Generated from schema/.
"""Error."""

from sailpoint.beta.models import Error

__all__ = ["Error"]
