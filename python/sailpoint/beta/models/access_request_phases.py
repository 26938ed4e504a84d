# Generated from schema/.
"""A phase of an access request."""

from sailpoint.beta.models import AccessRequestPhases

__all__ = ["AccessRequestPhases"]
