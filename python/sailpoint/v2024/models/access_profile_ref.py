# Generated from schema/.
"""Access profile ref."""

from sailpoint.v2024.models import AccessProfileRef

__all__ = ["AccessProfileRef"]
