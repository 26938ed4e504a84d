# Generated from schema/.
"""Access profile details."""

from sailpoint.beta.models import AccessProfileDetails

__all__ = ["AccessProfileDetails"]
