# Generated from schema/.
"""Tagged objects api: the operations of this family."""

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import Unpack

from sailpoint._containers import ModelList
from sailpoint._core import Api, ApiClient, ApiResponse, RawResponse, _RequestOptions
from sailpoint.v2024.models._tagged_objects import BulkAddTaggedObject, BulkRemoveTaggedObject, BulkTaggedObjectResponse, TaggedObject

__all__ = ["TaggedObjectsApi"]

class TaggedObjectsApi(Api):
    """Tagged objects api: the operations of this family."""

    api_client: ApiClient
    def __init__(self, api_client: ApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    def delete_tagged_object(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `DELETE /tagged-objects/{type}/{id}`.

        Requires the scope `idn:tag:manage`.

        `type`: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        """

    def delete_tagged_object_with_http_info(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_tagged_object`, but also returns status and headers."""

    def delete_tagged_object_without_preload_content(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_tagged_object`, but returns any status, and the body as bytes."""

    def delete_tags_to_many_object(
        self,
        bulk_remove_tagged_object: BulkRemoveTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /tagged-objects/bulk-remove`.

        Requires the scope `idn:tag:manage`.
        """

    def delete_tags_to_many_object_with_http_info(
        self,
        bulk_remove_tagged_object: BulkRemoveTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `delete_tags_to_many_object`, but also returns status and headers."""

    def delete_tags_to_many_object_without_preload_content(
        self,
        bulk_remove_tagged_object: BulkRemoveTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `delete_tags_to_many_object`, but returns any status, and the body as bytes."""

    def get_tagged_object(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> TaggedObject:
        """Send `GET /tagged-objects/{type}/{id}`.

        Requires one of the scopes `idn:tag:read`, `idn:tag:manage`.

        `type`: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        """

    def get_tagged_object_with_http_info(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaggedObject]:
        """Like `get_tagged_object`, but also returns status and headers."""

    def get_tagged_object_without_preload_content(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `get_tagged_object`, but returns any status, and the body as bytes."""

    def list_tagged_objects(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TaggedObject]:
        """Send `GET /tagged-objects`.

        Requires one of the scopes `idn:tag:read`, `idn:tag:manage`.
        """

    def list_tagged_objects_with_http_info(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TaggedObject]]:
        """Like `list_tagged_objects`, but also returns status and headers."""

    def list_tagged_objects_without_preload_content(
        self,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_tagged_objects`, but returns any status, and the body as bytes."""

    def list_tagged_objects_by_type(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[TaggedObject]:
        """Send `GET /tagged-objects/{type}`.

        Requires one of the scopes `idn:tag:read`, `idn:tag:manage`.

        `type`: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        """

    def list_tagged_objects_by_type_with_http_info(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[TaggedObject]]:
        """Like `list_tagged_objects_by_type`, but also returns status and headers."""

    def list_tagged_objects_by_type_without_preload_content(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        limit: int | None = ...,
        offset: int | None = ...,
        count: bool | None = ...,
        filters: str | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `list_tagged_objects_by_type`, but returns any status, and the body as bytes."""

    def put_tagged_object(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> TaggedObject:
        """Send `PUT /tagged-objects/{type}/{id}`.

        Requires the scope `idn:tag:manage`.

        `type`: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        """

    def put_tagged_object_with_http_info(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[TaggedObject]:
        """Like `put_tagged_object`, but also returns status and headers."""

    def put_tagged_object_without_preload_content(
        self,
        type: Literal["ACCESS_PROFILE", "APPLICATION", "CAMPAIGN", "ENTITLEMENT", "IDENTITY", "ROLE", "SOD_POLICY", "SOURCE"] | None,
        id: str | None,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `put_tagged_object`, but returns any status, and the body as bytes."""

    def set_tag_to_object(
        self,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> None:
        """Send `POST /tagged-objects`.

        Requires the scope `idn:tag:manage`.
        """

    def set_tag_to_object_with_http_info(
        self,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[None]:
        """Like `set_tag_to_object`, but also returns status and headers."""

    def set_tag_to_object_without_preload_content(
        self,
        tagged_object: TaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_tag_to_object`, but returns any status, and the body as bytes."""

    def set_tags_to_many_objects(
        self,
        bulk_add_tagged_object: BulkAddTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ModelList[BulkTaggedObjectResponse]:
        """Send `POST /tagged-objects/bulk-add`.

        Requires the scope `idn:tag:manage`.
        """

    def set_tags_to_many_objects_with_http_info(
        self,
        bulk_add_tagged_object: BulkAddTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[ModelList[BulkTaggedObjectResponse]]:
        """Like `set_tags_to_many_objects`, but also returns status and headers."""

    def set_tags_to_many_objects_without_preload_content(
        self,
        bulk_add_tagged_object: BulkAddTaggedObject | Mapping[str, Any],
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `set_tags_to_many_objects`, but returns any status, and the body as bytes."""
