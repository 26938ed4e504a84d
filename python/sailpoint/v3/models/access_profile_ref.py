# Generated from schema/.
"""Access profile ref."""

from sailpoint.v3.models import AccessProfileRef

__all__ = ["AccessProfileRef"]
