# Generated from schema/.
"""Access profile details account selector."""

from sailpoint.v2024.models import AccessProfileDetailsAccountSelector

__all__ = ["AccessProfileDetailsAccountSelector"]
