# Generated from schema/.
"""A phase of an access request."""

from sailpoint.v3.models import AccessRequestPhases

__all__ = ["AccessRequestPhases"]
