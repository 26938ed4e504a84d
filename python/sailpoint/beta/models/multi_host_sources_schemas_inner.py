# Generated from schema/.
"""Multi host sources schemas inner."""

from sailpoint.beta.models import MultiHostSourcesSchemasInner

__all__ = ["MultiHostSourcesSchemasInner"]
