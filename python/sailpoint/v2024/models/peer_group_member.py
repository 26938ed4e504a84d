# Generated from schema/.
"""Peer group member."""

from sailpoint.v2024.models import PeerGroupMember

__all__ = ["PeerGroupMember"]
