# Generated from schema/.
"""Access request response1."""

from sailpoint.v2025.models import AccessRequestResponse1

__all__ = ["AccessRequestResponse1"]
