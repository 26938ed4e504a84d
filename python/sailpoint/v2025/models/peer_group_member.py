# Generated from schema/.
"""Peer group member."""

from sailpoint.v2025.models import PeerGroupMember

__all__ = ["PeerGroupMember"]
