# Generated from schema/.
"""Access profile ref."""

from sailpoint.v2025.models import AccessProfileRef

__all__ = ["AccessProfileRef"]
