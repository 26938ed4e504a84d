# Generated from schema/.
"""Account status changed."""

from sailpoint.v2024.models import AccountStatusChanged

__all__ = ["AccountStatusChanged"]
