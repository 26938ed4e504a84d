# Generated from schema/.
"""Access request response1."""

from sailpoint.beta.models import AccessRequestResponse1

__all__ = ["AccessRequestResponse1"]
