# Generated from schema/.
"""Account status changed."""

from sailpoint.v2025.models import AccountStatusChanged

__all__ = ["AccountStatusChanged"]
