# Generated from schema/.
"""A request of access, or of its revocation, for identities."""

from sailpoint.beta.models import AccessRequest

__all__ = ["AccessRequest"]
