# Generated from schema/.
"""Access profile details account selector."""

from sailpoint.beta.models import AccessProfileDetailsAccountSelector

__all__ = ["AccessProfileDetailsAccountSelector"]
