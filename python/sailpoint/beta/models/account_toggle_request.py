# Generated from schema/.
"""Options of enabling or disabling an account."""

from sailpoint.beta.models import AccountToggleRequest

__all__ = ["AccountToggleRequest"]
