"""Calls of the whole API: requests and responses in forms that the eleven operations do not have."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint.exceptions import ApiTypeError, ApiValueError, ConfigurationException, ValidationError
from sailpoint.paginator import PaginationParams, Paginator
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wire import Seen, Server

JSON = "application/json"


class Service:
    """A server whose next response a test chooses, and the client that calls it."""

    def __init__(self, served: Server, client: sdk.ApiClient, replies: list[Reply]) -> None:
        self.served = served
        self.client = client
        self.replies = replies

    def responses(self, status: int, body: bytes, media: str = JSON) -> None:
        """Choose the next response."""
        self.replies[:] = [Reply(status, body, headers={"Content-Type": media})]

    @property
    def last(self) -> Seen:
        """The last call."""
        return self.served.calls[-1]


@pytest.fixture
def service() -> Iterator[Service]:
    replies = [Reply(200, b"{}")]
    with behind_login(lambda _: replies[0]) as served:
        configuration = sdk.Configuration(**served.settings(), experimental=True, retries=0)
        with sdk.ApiClient(configuration) as client:
            yield Service(served, client, replies)


@pytest.mark.parametrize(
    ("call", "media", "body", "expected"),
    [
        (lambda client: sdk.ConnectorsApi(client).get_connector_source_config("x"), "application/xml", b"<a/>", "<a/>"),
        (lambda client: sdk.SourcesApi(client).get_accounts_schema("1"), "text/csv", b"a,b\n", "a,b\n"),
        (lambda client: sdk.PasswordDictionaryApi(client).get_password_dictionary(), "text/plain", b"x", "x"),
        (lambda client: sdk.IAIOutliersApi(client).export_outliers_zip(), "application/zip", b"PK\xff", b"PK\xff"),
        (
            lambda client: sdk.ReportsDataExtractionApi(client).get_report("1", file_format="pdf"),
            "application/pdf",
            b"%PDF",
            b"%PDF",
        ),
        (
            lambda client: sdk.ApplicationDiscoveryApi(client).get_manual_discover_applications_csv_template(),
            "text/csv",
            b"name\n",
            "name\n",
        ),
    ],
)
def test_a_download_is_text_or_bytes(
    service: Service, call: Callable[[sdk.ApiClient], Any], media: str, body: bytes, expected: object
) -> None:
    service.responses(200, body, media)

    assert call(service.client) == expected


def test_a_report_is_asked_for_in_the_form_that_an_argument_names(service: Service) -> None:
    reports = sdk.ReportsDataExtractionApi(service.client)
    for form in ("csv", "pdf"):
        reports.get_report_without_preload_content("1", file_format=form)
        assert service.last.headers["accept"] == f"application/{form}, {JSON}"


def test_no_content_is_none_and_several_statuses_have_types_of_their_own(service: Service) -> None:
    service.responses(204, b"")
    delete: Any = sdk.AccessProfilesApi(service.client).delete_access_profile
    assert delete("1") is None

    body = json.dumps({"taskId": "7", "pending": []}).encode()
    for status in (200, 202):
        service.responses(status, body)
        response = sdk.AccessProfilesApi(service.client).delete_access_profiles_in_bulk(
            sdk.AccessProfileBulkDeleteRequest(access_profile_ids=["1"])
        )
        assert isinstance(response, sdk.AccessProfileBulkDeleteResponse)


def test_a_head_request_tells_headers_alone(service: Service) -> None:
    service.replies[:] = [Reply(204, b"", headers={"X-Total-Count": "7"})]

    response = sdk.TaskManagementApi(service.client).get_pending_task_headers_with_http_info()

    assert service.last.method == "HEAD"
    assert (response.data, response.headers["x-total-count"]) == (None, "7")


@pytest.mark.parametrize("form", ["path", "bytes", "pair", "file", "text"])
def test_a_file_is_uploaded_as_path_bytes_pair_or_open_file(service: Service, tmp_path: Path, form: str) -> None:
    path = tmp_path / 'an "icon".png'
    path.write_bytes(b"\x89PNG")
    given: dict[str, Any] = {
        "path": path,
        "text": str(path),
        "bytes": b"\x89PNG",
        "pair": ("icon.png", b"\x89PNG"),
        "file": io.BytesIO(b"\x89PNG"),
    }
    service.responses(200, b'{"icon": "x"}')

    sdk.IconsApi(service.client).set_icon("application", "1", given[form])

    assert service.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"\x89PNG" in service.last.body
    assert b'name="image"; filename="' in service.last.body
    assert ("%22icon%22.png" in service.last.body.decode("latin-1")) is (form in {"path", "text"})


def test_what_is_not_a_file_is_rejected_before_anything_is_sent(service: Service, tmp_path: Path) -> None:
    icons = sdk.IconsApi(service.client)
    with pytest.raises(ApiTypeError, match="image should be a path, bytes"):
        icons.set_icon("application", "1", 7)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        icons.set_icon("application", "1", tmp_path / "nothing")
    assert not service.served.calls


def test_lists_and_enumerations_in_the_query(service: Service) -> None:
    service.responses(200, b"[]")
    objects = sdk.RequestableObjectsApi(service.client)

    objects.list_requestable_objects(types=["ACCESS_PROFILE", "ROLE"], statuses=["AVAILABLE"])
    assert "types=ACCESS_PROFILE%2CROLE&" in service.last.target

    with pytest.raises(ApiValueError, match=r"types should be 'ACCESS_PROFILE' or 'ROLE' \(got 'TYPO'\)"):
        objects.list_requestable_objects(types=["TYPO"])  # type: ignore[list-item]


def test_a_union_is_the_model_that_knows_most(service: Service) -> None:
    full = {"name": "C", "description": "D", "type": "MANAGER", "created": "2015-05-28T14:07:17Z", "new": 1}
    service.responses(200, json.dumps(full).encode())

    response: Any = sdk.CertificationCampaignsApi(service.client).get_campaign("1")

    assert isinstance(response, sdk.SlimCampaign | sdk.Campaign)
    assert response.to_dict() == full


def test_a_discriminator_decides() -> None:
    for kind, model in (("ROLE", sdk.AccessProfileRole), ("ENTITLEMENT", sdk.EntitlementSummary)):
        access: Any = sdk.IdentityAccess.from_dict({"type": kind, "id": "1", "name": "A"})
        assert isinstance(access.actual_instance, model)


def test_maps_dates_and_floats_are_read_and_checked() -> None:
    usage: Any = sdk.AccountUsage.from_json('{"date": "2015-05-28", "count": 2}')
    assert usage.var_date == date(2015, 5, 28)
    assert usage.model_dump(mode="json", by_alias=True) == {"date": "2015-05-28", "count": 2}
    assert json.loads(usage.to_json()) == {"date": "2015-05-28", "count": 2}
    assert sdk.RoleMatchDto.from_dict({}).to_dict() == {}
    assert sdk.Outlier.from_json('{"score": 1}').score == 1
    assert sdk.Outlier.from_json('{"score": 0.5}').score == 0.5

    item = sdk.AccessRequestItem(type="ROLE", id="1", client_metadata={"ticket": "7"})
    assert item.to_dict()["clientMetadata"] == {"ticket": "7"}
    with pytest.raises(ValidationError, match=r"clientMetadata\.ticket"):
        sdk.AccessRequestItem(type="ROLE", id="1", client_metadata={"ticket": 7})  # type: ignore[dict-item]


def test_bounds_hold_for_what_a_caller_builds_and_not_for_responses() -> None:
    with pytest.raises(ValidationError, match="String should have at most 50 characters"):
        sdk.Transform(name="x" * 51, type="lower", attributes={})
    assert sdk.Transform.from_json(json.dumps({"name": "x" * 51, "type": "lower", "attributes": {}})).name == "x" * 51


def test_an_open_model_takes_members_of_any_name() -> None:
    made: Any = sdk.AccountAttributesCreateAttributes(source_id="1", anything=7)
    assert made.to_dict() == {"sourceId": "1", "anything": 7}


def test_an_experimental_operation_is_rejected_unless_it_is_allowed(service: Service) -> None:
    service.client.configuration.experimental = False
    with pytest.raises(ConfigurationException, match=r"configuration\.experimental = True"):
        sdk.AppsApi(service.client).list_all_source_app()
    # Which is not experimental any more, takes the argument that it had.
    service.responses(200, b"{}")
    sdk.AccessProfilesApi(service.client).get_access_profile("1", x_sail_point_experimental="true")  # type: ignore[call-arg]
    assert service.last.headers["x-sailpoint-experimental"] == "true"


def test_an_optional_body_may_be_left_out(service: Service) -> None:
    service.responses(200, b"{}")
    sdk.AccessRequestApprovalsApi(service.client).approve_access_request("1")
    assert service.last.body == b""
    sdk.AccessRequestApprovalsApi(service.client).approve_access_request("1", sdk.CommentDto(comment="fine"))
    assert json.loads(service.last.body) == {"comment": "fine"}


def test_a_model_that_is_patched_knows_its_changes() -> None:
    role: Any = sdk.Role.from_dict({"name": "A", "owner": {"type": "IDENTITY", "id": "1"}, "enabled": False})
    with role.track():
        role.enabled = True
    assert [change.to_dict() for change in role.json_patch()] == [{"op": "replace", "path": "/enabled", "value": True}]


def test_a_search_continues_after_the_last_record() -> None:
    table = [{"id": f"{number:03}", "name": "same"} for number in range(7)]

    def reply(call: Seen) -> Reply:
        asked = json.loads(call.body)
        assert asked["sort"] == ["+name", "+id"]
        after = asked.get("searchAfter", ["", ""])[1]
        rest = [record for record in table if record["id"] > after]
        return Reply(200, json.dumps(rest[:3]).encode())

    with (
        behind_login(reply) as served,
        sdk.ApiClient(sdk.Configuration(**served.settings())) as client,
    ):
        search = sdk.Search(indices=["identities"], query=sdk.Query(query="*"), sort=["+name"])
        api = sdk.SearchApi(client)

        assert Paginator.paginate_search(api, search, 3, 0) == table
        assert Paginator.paginate_search(api, search, 3, 4) == table[:4]
        assert Paginator.paginate_search_with_http_info(api, search, 3, 0).data == table
        assert list(Paginator.stream_search(api, search, 3)) == table
        assert search.search_after is None
        with pytest.raises(ApiValueError, match=r"search\.sort should name"):
            Paginator.paginate_search(api, sdk.Search(), 3, 0)


def test_a_list_with_small_pages_is_paged_by_them(service: Service) -> None:
    service.responses(200, b"[]")
    Paginator.paginate(sdk.GovernanceGroupsApi(service.client).list_connections, workgroup_id="1")
    assert "limit=50" in service.last.target

    params = PaginationParams(limit=5, filters='name sw "A"')
    Paginator.paginate(sdk.RolesApi(service.client).list_roles, 10, **vars(params))
    assert "limit=5&" in service.last.target
