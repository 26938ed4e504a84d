# Generated from schema/.
"""Access profile details."""

from sailpoint.v2024.models import AccessProfileDetails

__all__ = ["AccessProfileDetails"]
