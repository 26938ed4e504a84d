# Generated from schema/.
"""A request of access, or of its revocation, for identities."""

from sailpoint.v2025.models import AccessRequest

__all__ = ["AccessRequest"]
