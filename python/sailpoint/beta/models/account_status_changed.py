# Generated from schema/.
"""Account status changed."""

from sailpoint.beta.models import AccountStatusChanged

__all__ = ["AccountStatusChanged"]
