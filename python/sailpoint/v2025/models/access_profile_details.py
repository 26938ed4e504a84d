# Generated from schema/.
"""Access profile details."""

from sailpoint.v2025.models import AccessProfileDetails

__all__ = ["AccessProfileDetails"]
